"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.beginTransaction = beginTransaction;
exports.transaction = transaction;
exports.tableDescription = tableDescription;
exports.addMessage = addMessage;
exports.transactionMessages = transactionMessages;
const calls_1 = require("./calls");
let current;
let dictionary;
let tables = new Map();
let messages = [];
/** Starts a transaction: what the host told about the one before no longer holds. */
function beginTransaction() {
    current = undefined;
    messages = [];
}
/** Who the transaction runs as. Asks the host at the first use in each transaction. */
function transaction() {
    if (!current) {
        current = (0, calls_1.call)('transaction.describe', {});
        if (current.dictionary !== dictionary) {
            tables = new Map();
            dictionary = current.dictionary;
        }
    }
    return current;
}
/** A table's description, or null for a table that does not exist. */
function tableDescription(name) {
    transaction();
    let description = tables.get(name);
    if (description === undefined) {
        description = (0, calls_1.call)('table.describe', { table: name });
        tables.set(name, description);
    }
    return description;
}
function addMessage(type, text) {
    messages.push({ type, text });
}
/** Messages added since the transaction began. */
function transactionMessages() {
    return messages;
}
//# sourceMappingURL=transaction.js.map