import type { TableSource } from '../../store/table-source'
import { CHOICE, choices, column, flag, integer, reference, table, text } from '../declare'

/** System properties and their categories. */
export const propertyTables: readonly TableSource[] = [
    table(
        'sys_properties',
        'System Property',
        [
            text('choices', 'Choices', 512),
            column('description', 'translated_text', 'Description', { maxLength: 4000 }),
            flag('ignore_cache', 'Ignore cache'),
            flag('is_private', 'Private'),
            text('name', 'Name', 100),
            column('read_roles', 'user_roles', 'Read roles', { maxLength: 4000 }),
            text('suffix', 'Suffix', 100),
            text('type', 'Type', 40, {
                defaultValue: 'string',
                choice: CHOICE.withNone,
                choices: choices([
                    ['boolean', 'true | false'],
                    ['password2', 'password2'],
                    ['date_format', 'date format'],
                    ['integer', 'integer'],
                    ['choicelist', 'choice list'],
                    ['time_format', 'time format'],
                    ['image', 'image'],
                    ['color', 'color'],
                    ['uploaded_image', 'uploaded image'],
                    ['password', 'password'],
                    ['timezone', 'timezone'],
                    ['short_string', 'short string (40 characters or less)'],
                    ['string', 'string'],
                ]),
            }),
            text('value', 'Value', 4000),
            column('write_roles', 'user_roles', 'Write roles', { maxLength: 4000 }),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_properties_category',
        'System Property Category',
        [
            text('name', 'Name', 255),
            text('title', 'Title', 255),
            reference('application', 'Application', 'sys_app_application'),
        ],
        { display: 'name', extends: 'sys_metadata' },
    ),
    table(
        'sys_properties_category_m2m',
        'Category Property',
        [
            reference('category', 'Category', 'sys_properties_category'),
            reference('property', 'Property', 'sys_properties'),
            integer('order', 'Order'),
        ],
        { extends: 'sys_metadata' },
    ),
]
