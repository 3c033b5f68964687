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
