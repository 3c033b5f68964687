const { DateTimeFormat } = Intl

const formats = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds that local time is ahead of UTC in a zone at one moment. An unknown zone counts as UTC. */
export function zoneOffset(timeZone: string, at: number): number {
    if (timeZone === 'UTC' || timeZone === 'GMT') {
        return 0
    }
    const text = format(timeZone).format(at)
    const [month, day, year, hour, minute, second] = text.split(/[^\d-]+/).map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
    ]
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

/** The moment at which a zone's clocks show `local` (milliseconds as if it were UTC); in a gap, the moment after it. */
export function fromLocal(timeZone: string, local: number): number {
    const guess = local - zoneOffset(timeZone, local)
    const better = local - zoneOffset(timeZone, guess)
    return better + zoneOffset(timeZone, better) === local ? better : Math.max(guess, better)
}

/** Milliseconds of daylight saving in force at a moment; 0 outside of it. */
export function daylightSaving(timeZone: string, at: number): number {
    const year = new Date(at).getUTCFullYear()
    const standard = Math.min(zoneOffset(timeZone, Date.UTC(year, 0, 1)), zoneOffset(timeZone, Date.UTC(year, 6, 1)))
    return zoneOffset(timeZone, at) - standard
}

function format(timeZone: string): Intl.DateTimeFormat {
    let found = formats.get(timeZone)
    if (!found) {
        found = create(timeZone)
        formats.set(timeZone, found)
    }
    return found
}

function create(timeZone: string): Intl.DateTimeFormat {
    const parts = {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        hourCycle: 'h23',
    } as const
    try {
        return new DateTimeFormat('en-US', { ...parts, timeZone })
    } catch {
        return new DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' })
    }
}
