"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventQueueRows = void 0;
const row_source_1 = require("./row-source");
/**
 * The providers that the SDK's guide on registering events names ("Available Providers"), and the jobs of the default
 * queue: two, since it "processes events in parallel across multiple workers" (same guide). Their interval is a guess.
 */
exports.eventQueueRows = [
    (0, row_source_1.fixedRow)('sysevent_queue_provider', '44af4464431212108da9a574a9b8f2f5', { name: 'Event Provider' }),
    (0, row_source_1.fixedRow)('sysevent_queue_provider', '3ccf4464431212108da9a574a9b8f2fb', { name: 'NowMQ Provider' }),
    ...[1, 2].map((number) => (0, row_source_1.row)('sys_trigger', `events process ${number}`, {
        name: `events process ${number}`,
        trigger_type: '1',
        state: '0',
        priority: '100',
        next_action: '2026-01-01 00:00:00',
        repeat: '1970-01-01 00:00:30',
        document: 'sysevent_queue',
    })),
];
//# sourceMappingURL=event-queues.js.map