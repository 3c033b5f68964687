"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pageLinks = pageLinks;
/**
 * The Link header for paging: first, next, prev, last, each the request's own address with another sysparm_offset
 * (markdown/api-reference/rest-apis/c_TableAPI.md). Undefined where there is nothing to page through.
 */
function pageLinks(target, page) {
    const { offset, limit, total, hasMore } = page;
    if (limit === 0) {
        return undefined;
    }
    const links = [link(target, 0, 'first')];
    if (hasMore) {
        links.push(link(target, offset + limit, 'next'));
    }
    if (offset > 0) {
        links.push(link(target, Math.max(0, offset - limit), 'prev'));
    }
    if (total !== null) {
        links.push(link(target, total === 0 ? 0 : Math.floor((total - 1) / limit) * limit, 'last'));
    }
    return links.join(',');
}
function link(target, offset, relation) {
    const query = new URLSearchParams(target.query);
    query.set('sysparm_offset', String(offset));
    return `<${target.origin}${target.path}?${query.toString()}>;rel="${relation}"`;
}
//# sourceMappingURL=page-links.js.map