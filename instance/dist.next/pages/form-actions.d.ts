import type { Html } from './layout';
import type { UiAction } from './ui-actions';
/** The field of a submitted form that names the UI action. */
export declare const ACTION_FIELD = "sys_action";
/** The buttons of UI actions, from left to right. */
export declare function actionButtons(actions: readonly UiAction[]): readonly Html[];
/** The section Related Links of a form; empty without such actions. */
export declare function actionLinks(actions: readonly UiAction[]): Html;
/** The action that a submitted form names by its sys_id or action name, if the form shows it. */
export declare function namedAction(actions: readonly UiAction[], name: string): UiAction | undefined;
