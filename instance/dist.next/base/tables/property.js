"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.propertyTables = void 0;
const declare_1 = require("../declare");
/** System properties and their categories. */
exports.propertyTables = [
    (0, declare_1.table)('sys_properties', 'System Property', [
        (0, declare_1.text)('choices', 'Choices', 512),
        (0, declare_1.column)('description', 'translated_text', 'Description', { maxLength: 4000 }),
        (0, declare_1.flag)('ignore_cache', 'Ignore cache'),
        (0, declare_1.flag)('is_private', 'Private'),
        (0, declare_1.text)('name', 'Name', 100),
        (0, declare_1.column)('read_roles', 'user_roles', 'Read roles', { maxLength: 4000 }),
        (0, declare_1.text)('suffix', 'Suffix', 100),
        (0, declare_1.text)('type', 'Type', 40, {
            defaultValue: 'string',
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
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
        (0, declare_1.text)('value', 'Value', 4000),
        (0, declare_1.column)('write_roles', 'user_roles', 'Write roles', { maxLength: 4000 }),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_properties_category', 'System Property Category', [
        (0, declare_1.text)('name', 'Name', 255),
        (0, declare_1.text)('title', 'Title', 255),
        (0, declare_1.reference)('application', 'Application', 'sys_app_application'),
    ], { display: 'name', extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_properties_category_m2m', 'Category Property', [
        (0, declare_1.reference)('category', 'Category', 'sys_properties_category'),
        (0, declare_1.reference)('property', 'Property', 'sys_properties'),
        (0, declare_1.integer)('order', 'Order'),
    ], { extends: 'sys_metadata' }),
];
//# sourceMappingURL=property.js.map