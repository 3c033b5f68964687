"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dashboardTables = void 0;
const declare_1 = require("../declare");
/** Dashboards, and the source artefacts that the SDK installs beside its files. */
exports.dashboardTables = [
    (0, declare_1.table)('par_dashboard', 'Dashboard', [
        (0, declare_1.flag)('active', 'Active'),
        (0, declare_1.flag)('certified', 'Certified'),
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.text)('name', 'Name', 255),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('par_dashboard_canvas', 'Dashboard Canvas', [
        (0, declare_1.reference)('dashboard', 'Dashboard', 'par_dashboard'),
        (0, declare_1.reference)('dashboard_tab', 'Dashboard tab', 'par_dashboard_tab'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('par_dashboard_tab', 'Dashboard Tab', [
        (0, declare_1.flag)('active', 'Active'),
        (0, declare_1.reference)('dashboard', 'Dashboard', 'par_dashboard'),
        (0, declare_1.text)('name', 'Name', 255),
        (0, declare_1.integer)('order', 'Order'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('par_dashboard_visibility', 'Dashboard Visibility', [(0, declare_1.reference)('dashboard', 'Dashboard', 'par_dashboard'), (0, declare_1.text)('experience', 'Experience', 255)], { extends: 'sys_metadata' }),
    (0, declare_1.table)('par_dashboard_widget', 'Dashboard Widget', [
        (0, declare_1.reference)('canvas', 'Canvas', 'par_dashboard_canvas'),
        (0, declare_1.text)('component', 'Component', 255),
        (0, declare_1.text)('component_props', 'Component props', 1000000),
        (0, declare_1.integer)('h', 'H'),
        (0, declare_1.integer)('w', 'W'),
        (0, declare_1.integer)('x', 'X'),
        (0, declare_1.integer)('y', 'Y'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sn_glider_source_artifact', 'Source Artifact', [(0, declare_1.text)('name', 'Name', 255)], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sn_glider_source_artifact_m2m', 'Source Artifact Files', [
        (0, declare_1.reference)('application_file', 'Application file', 'sys_metadata'),
        (0, declare_1.reference)('source_artifact', 'Source artifact', 'sn_glider_source_artifact'),
    ], { extends: 'sys_metadata' }),
];
//# sourceMappingURL=dashboard.js.map