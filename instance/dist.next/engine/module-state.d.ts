import type { Program } from 'acorn';
/**
 * Names of what a module declares at its top where nothing of it can differ from one transaction to the next, unless
 * somebody changes one of these values, which the context checks. Null for every other module.
 *
 * The platform's modules live as long as a transaction does (the stricter reading of the documentation), so a module's
 * factory runs anew each time. Where a module only declares functions and constant values nobody can tell a new instance
 * from the old one, and running a few dozen factories would cost more than most transactions do otherwise.
 */
export declare function unchangingNames(program: Program): readonly string[] | null;
