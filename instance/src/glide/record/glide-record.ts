import type { Value } from '../../store/row'
import { markNotBuilt } from '../not-built'
import { connectReferences } from './glide-element'
import { recordFactory, scriptConstructor } from './record-class'
import { RecordState } from './record-state'
import { RecordWriting } from './record-writing'

/** Methods of a GlideRecord; scripts know its constructor as GlideRecord. */
export class GlideRecordMethods extends RecordWriting {}

markNotBuilt(GlideRecordMethods.prototype, 'GlideRecord', [
    'addFunction',
    'addUserEncodedQuery',
    'addUserOrderBy',
    'addUserOrderByDesc',
    'addUserQuery',
    'setCategory',
])

/** A GlideRecord on a state that the caller prepared. A field named next or query hides the method, as documented. */
export const openGlideRecord = recordFactory(GlideRecordMethods, true)

/** Records of one table (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md). */
export const GlideRecord = scriptConstructor('GlideRecord', GlideRecordMethods, openGlideRecord)

/**
 * The same with the user's ACLs enforced: what may not be read is left out, what may not be written is not
 * (markdown/api-reference/scripts/p_GlideServerAPIs.md, Using GlideRecordSecure).
 */
export const GlideRecordSecure = secureConstructor()

function secureConstructor(): typeof GlideRecord {
    class SecureMethods extends GlideRecordMethods {}
    const factory = recordFactory<GlideRecordMethods>(SecureMethods, true)
    return scriptConstructor<GlideRecordMethods>('GlideRecordSecure', SecureMethods, (state) => {
        state.secure = true
        return factory(state)
    })
}

connectReferences((table: string, sysId: Value) => {
    const state = new RecordState(table)
    state.find(sysId)
    return openGlideRecord(state)
})
