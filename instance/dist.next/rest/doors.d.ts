/** The part of the instance that answers a door. */
export type DoorRoom = 'front' | 'sign-in' | 'rest' | 'pages';
/** An address that an instance answers by itself, without a package. */
export interface Door {
    /** The rooms tell their doors apart by it; several addresses may have one name. */
    readonly name: string;
    readonly room: DoorRoom;
    /** `{name}` stands for a part of the path or for a piece of one, `{…}` at the end for any further parts. */
    readonly address: string;
    /** Those that do something; HEAD is answered as GET. */
    readonly methods: readonly string[];
}
/**
 * All doors of an instance; of several that fit an address the first one answers. An address that no door of this list
 * fits is answered 404 before anything else looks at it, so that this list is what an instance can be asked.
 */
export declare const DOORS: readonly [{
    readonly name: "localRun";
    readonly room: "front";
    readonly address: "/_local/run";
    readonly methods: readonly ["POST"];
}, {
    readonly name: "signIn";
    readonly room: "sign-in";
    readonly address: "/angular.do";
    readonly methods: readonly ["POST"];
}, {
    readonly name: "signIn";
    readonly room: "sign-in";
    readonly address: "/login.do";
    readonly methods: readonly ["GET", "POST"];
}, {
    readonly name: "signIn";
    readonly room: "sign-in";
    readonly address: "/logout.do";
    readonly methods: readonly ["GET", "POST"];
}, {
    readonly name: "signIn";
    readonly room: "sign-in";
    readonly address: "/oauth_auth.do";
    readonly methods: readonly ["GET", "POST"];
}, {
    readonly name: "signIn";
    readonly room: "sign-in";
    readonly address: "/oauth_token.do";
    readonly methods: readonly ["POST"];
}, {
    readonly name: "signIn";
    readonly room: "sign-in";
    readonly address: "/oauth_revoke_token.do";
    readonly methods: readonly ["GET", "POST"];
}, {
    readonly name: "upload";
    readonly room: "rest";
    readonly address: "/sn_appclient_upload_processor.do";
    readonly methods: readonly ["POST"];
}, {
    readonly name: "table";
    readonly room: "rest";
    readonly address: "/api/now/table/{table}";
    readonly methods: readonly ["GET", "POST"];
}, {
    readonly name: "table";
    readonly room: "rest";
    readonly address: "/api/now/table/{table}/{sys_id}";
    readonly methods: readonly ["GET", "PUT", "PATCH", "DELETE"];
}, {
    readonly name: "table";
    readonly room: "rest";
    readonly address: "/api/now/{version}/table/{table}";
    readonly methods: readonly ["GET", "POST"];
}, {
    readonly name: "table";
    readonly room: "rest";
    readonly address: "/api/now/{version}/table/{table}/{sys_id}";
    readonly methods: readonly ["GET", "PUT", "PATCH", "DELETE"];
}, {
    readonly name: "progress";
    readonly room: "rest";
    readonly address: "/api/sn_cicd/progress/{progress_id}";
    readonly methods: readonly ["GET"];
}, {
    readonly name: "progress";
    readonly room: "rest";
    readonly address: "/api/sn_cicd/{version}/progress/{progress_id}";
    readonly methods: readonly ["GET"];
}, {
    readonly name: "scripted";
    readonly room: "rest";
    readonly address: "/api/{…}";
    readonly methods: readonly ["GET", "POST", "PUT", "PATCH", "DELETE"];
}, {
    readonly name: "home";
    readonly room: "pages";
    readonly address: "/";
    readonly methods: readonly ["GET"];
}, {
    readonly name: "home";
    readonly room: "pages";
    readonly address: "/navpage.do";
    readonly methods: readonly ["GET"];
}, {
    readonly name: "home";
    readonly room: "pages";
    readonly address: "/home.do";
    readonly methods: readonly ["GET"];
}, {
    readonly name: "home";
    readonly room: "pages";
    readonly address: "/welcome.do";
    readonly methods: readonly ["GET"];
}, {
    readonly name: "navigate";
    readonly room: "pages";
    readonly address: "/nav_to.do";
    readonly methods: readonly ["GET"];
}, {
    readonly name: "list";
    readonly room: "pages";
    readonly address: "/{table}_list.do";
    readonly methods: readonly ["GET"];
}, {
    readonly name: "form";
    readonly room: "pages";
    readonly address: "/{table or page}.do";
    readonly methods: readonly ["GET", "POST"];
}];
/** A door of the list. */
export type KnownDoor = (typeof DOORS)[number];
/** The door that an address leads to, by the decoded parts of its path; undefined if there is none. */
export declare function doorOf(segments: readonly string[]): KnownDoor | undefined;
