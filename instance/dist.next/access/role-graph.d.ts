import type { InstanceContext } from './context';
/**
 * Which roles follow from which: a role brings those it contains, a group gives its members its own roles and those of
 * the groups above it (markdown/platform-administration/user-administration/t_CreateAGroup.md).
 */
export declare class RoleGraph {
    private readonly context;
    private readonly tables;
    constructor(context: InstanceContext);
    /** Names of all roles of a user, those contained in others and inherited through groups included. */
    rolesOf(userId: string): Set<string>;
    private read;
    private rows;
}
