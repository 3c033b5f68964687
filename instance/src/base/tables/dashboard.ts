import type { TableSource } from '../../store/table-source'
import { flag, integer, reference, table, text } from '../declare'

/** Dashboards, and the source artefacts that the SDK installs beside its files. */
export const dashboardTables: readonly TableSource[] = [
    table(
        'par_dashboard',
        'Dashboard',
        [
            flag('active', 'Active'),
            flag('certified', 'Certified'),
            text('description', 'Description', 4000),
            text('name', 'Name', 255),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'par_dashboard_canvas',
        'Dashboard Canvas',
        [
            reference('dashboard', 'Dashboard', 'par_dashboard'),
            reference('dashboard_tab', 'Dashboard tab', 'par_dashboard_tab'),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'par_dashboard_tab',
        'Dashboard Tab',
        [
            flag('active', 'Active'),
            reference('dashboard', 'Dashboard', 'par_dashboard'),
            text('name', 'Name', 255),
            integer('order', 'Order'),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'par_dashboard_visibility',
        'Dashboard Visibility',
        [reference('dashboard', 'Dashboard', 'par_dashboard'), text('experience', 'Experience', 255)],
        { extends: 'sys_metadata' },
    ),
    table(
        'par_dashboard_widget',
        'Dashboard Widget',
        [
            reference('canvas', 'Canvas', 'par_dashboard_canvas'),
            text('component', 'Component', 255),
            text('component_props', 'Component props', 1000000),
            integer('h', 'H'),
            integer('w', 'W'),
            integer('x', 'X'),
            integer('y', 'Y'),
        ],
        { extends: 'sys_metadata' },
    ),
    table('sn_glider_source_artifact', 'Source Artifact', [text('name', 'Name', 255)], { extends: 'sys_metadata' }),
    table(
        'sn_glider_source_artifact_m2m',
        'Source Artifact Files',
        [
            reference('application_file', 'Application file', 'sys_metadata'),
            reference('source_artifact', 'Source artifact', 'sn_glider_source_artifact'),
        ],
        { extends: 'sys_metadata' },
    ),
]
