import { CrossScopePrivilege } from '@servicenow/sdk/core'

// Every table of another scope that the application touches; docs/privileges.md lists the same, a test compares them.
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-read'],
    operation: 'read',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'incident',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-incident-create'],
    operation: 'create',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'incident',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-incident-write'],
    operation: 'write',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'incident',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-choice-read'],
    operation: 'read',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'sys_choice',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-user-read'],
    operation: 'read',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'sys_user',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-group-read'],
    operation: 'read',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'sys_user_group',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-ci-read'],
    operation: 'read',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'cmdb_ci',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-service-read'],
    operation: 'read',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'cmdb_ci_service',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-company-read'],
    operation: 'read',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'core_company',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-location-read'],
    operation: 'read',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'cmn_location',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-department-read'],
    operation: 'read',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'cmn_department',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-scheduled-script-read'],
    operation: 'read',
    status: 'allowed',
    targetScope: 'global',
    targetName: 'sysauto_script',
    targetType: 'sys_db_object',
})
