import { openSample, type Sample } from './fixture'

describe('the write-ahead log', () => {
    let sample: Sample

    beforeEach(() => {
        sample = openSample()
        sample.database.checkpoint()
    })
    afterEach(() => sample.close())

    it('grows with what is written, and is moved by the connection that is told to', () => {
        const { database } = sample
        database.exec('CREATE TABLE pages (content TEXT)')
        // More than the thousand pages after which SQLite would move them by itself.
        database.write(() => {
            for (let page = 0; page < 1500; page++) {
                database.run('INSERT INTO pages VALUES (?)', ['x'.repeat(4000)])
            }
        })
        const first = database.checkpoint()
        expect(first.pages).toBeGreaterThan(1500)
        expect(first.moved).toBe(first.pages)
        database.run('INSERT INTO pages VALUES (?)', ['y'])
        const second = database.checkpoint()
        expect(second.pages).toBeLessThan(20)
        expect(second.moved).toBe(second.pages)
    })
})
