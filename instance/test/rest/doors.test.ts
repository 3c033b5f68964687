import { doorOf, DOORS } from '../../src/rest/doors'

describe('the doors of an instance', () => {
    it.each([
        ['', 'home'],
        ['login.do', 'signIn'],
        ['api/now/table/incident', 'table'],
        ['api/now/v2/table/incident/0', 'table'],
        ['api/now/table/incident/0/more', 'scripted'],
        ['api/sn_cicd/v1/progress/0', 'progress'],
        ['api/x_app/any/thing', 'scripted'],
        ['incident_list.do', 'list'],
        ['incident.do', 'form'],
        ['nav_to.do', 'navigate'],
        ['_local/run', 'localRun'],
        ['xmlhttp.do', undefined],
        ['folder/incident.do', undefined],
        ['favicon.ico', 'asset'],
        ['robots.txt', undefined],
    ])('/%s leads to %s', (path, name) => {
        expect(doorOf(path === '' ? [] : path.split('/'))?.name).toBe(name)
    })

    it('have addresses of which each stands once', () => {
        const addresses = DOORS.map(({ address }) => address)
        expect(new Set(addresses).size).toBe(addresses.length)
    })
})
