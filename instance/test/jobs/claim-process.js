/**
 * A node of its own: claims jobs on a database with several threads at once and prints the sys_ids.
 * node --require load-typescript.js claim-process.js FILE NODE THREADS [hold]
 */
const { isMainThread, Worker, workerData, parentPort } = require('node:worker_threads')
const { Database } = require('../../src/store/database.ts')
const { claimDueJobs } = require('../../src/jobs/job-claims.ts')
const { JobNodes } = require('../../src/jobs/job-nodes.ts')

function claimAll(file, nodeId) {
    const database = new Database(file)
    const claimed = []
    for (;;) {
        const jobs = claimDueJobs(database, nodeId, 3)
        if (jobs.length === 0) {
            break
        }
        claimed.push(...jobs.map(({ sysId }) => sysId))
    }
    database.close()
    return claimed
}

if (isMainThread) {
    const [, , file, nodeId, threads, hold] = process.argv
    const database = new Database(file)
    new JobNodes(database, nodeId).beat()
    let open = Number(threads)
    for (let i = 0; i < Number(threads); i++) {
        new Worker(__filename, { workerData: { file, nodeId } }).on('message', (claimed) => {
            process.stdout.write(claimed.map((id) => `${id}\n`).join(''))
            open--
            if (open === 0) {
                process.stdout.write('done\n')
                if (hold) {
                    setInterval(() => undefined, 1000)
                }
            }
        })
    }
} else {
    parentPort.postMessage(claimAll(workerData.file, workerData.nodeId))
}
