/** Two questions about a record of which only one has the answer yes; who may not read it must not tell them apart. */
export interface Question {
    /** The operator that asks. */
    readonly operator: string
    readonly yes: string
    readonly no: string
}

/** What the secret incident holds. */
export const SECRET = {
    short_description: 'Keel of the ship',
    description: 'Keel of the ship',
    close_notes: 'Another text',
    opened_at: '2026-03-02 10:00:00',
    due_date: '2026-03-09 10:00:00',
} as const

/** Operators that ask nothing about stored values, with the reason. */
export const ASK_NOTHING: Readonly<Record<string, string>> = {
    ANYTHING: 'is true of every record',
    VALCHANGES: 'is about a change',
    CHANGESFROM: 'is about a change',
    CHANGESTO: 'is about a change',
}

/** A question for every operator that a query can hold. */
export const QUESTIONS: readonly Question[] = [
    about('=', 'short_description=Keel of the ship', 'short_description=Keel of the shop'),
    about('!=', 'short_description!=x', 'short_description!=Keel of the ship'),
    about('STARTSWITH', 'short_descriptionSTARTSWITHKeel', 'short_descriptionSTARTSWITHKeen'),
    about('ENDSWITH', 'short_descriptionENDSWITHship', 'short_descriptionENDSWITHshop'),
    about('%', 'short_description%ship', 'short_description%shop'),
    about('LIKE', 'short_descriptionLIKEof the', 'short_descriptionLIKEof tha'),
    about('CONTAINS', 'short_descriptionCONTAINSof the', 'short_descriptionCONTAINSof tha'),
    about('*', 'short_description*of the', 'short_description*of tha'),
    about('NOT LIKE', 'short_descriptionNOT LIKEzz', 'short_descriptionNOT LIKEKeel'),
    about('DOES NOT CONTAIN', 'short_descriptionDOES NOT CONTAINzz', 'short_descriptionDOES NOT CONTAINKeel'),
    about('!*', 'short_description!*zz', 'short_description!*Keel'),
    about('IN', 'short_descriptionINKeel of the ship,x', 'short_descriptionINx,y'),
    about('NOT IN', 'short_descriptionNOT INx,y', 'short_descriptionNOT INKeel of the ship,x'),
    about('<', 'short_description<Keelz', 'short_description<Keel'),
    about('<=', 'short_description<=Keelz', 'short_description<=Keel'),
    about('>', 'short_description>Keel', 'short_description>Keelz'),
    about('>=', 'short_description>=Keel', 'short_description>=Keelz'),
    about('BETWEEN', 'short_descriptionBETWEENK@L', 'short_descriptionBETWEENL@M'),
    about('ISEMPTY', 'assigned_toISEMPTY', 'short_descriptionISEMPTY'),
    about('ISNOTEMPTY', 'short_descriptionISNOTEMPTY', 'assigned_toISNOTEMPTY'),
    about('EMPTYSTRING', 'close_codeEMPTYSTRING', 'short_descriptionEMPTYSTRING'),
    about('SAMEAS', 'short_descriptionSAMEASdescription', 'short_descriptionSAMEASclose_notes'),
    about('NSAMEAS', 'short_descriptionNSAMEASclose_notes', 'short_descriptionNSAMEASdescription'),
    about('GT_FIELD', 'due_dateGT_FIELDopened_at', 'opened_atGT_FIELDdue_date'),
    about('LT_FIELD', 'opened_atLT_FIELDdue_date', 'due_dateLT_FIELDopened_at'),
    about('GT_OR_EQUALS_FIELD', 'due_dateGT_OR_EQUALS_FIELDopened_at', 'opened_atGT_OR_EQUALS_FIELDdue_date'),
    about('LT_OR_EQUALS_FIELD', 'opened_atLT_OR_EQUALS_FIELDdue_date', 'due_dateLT_OR_EQUALS_FIELDopened_at'),
    about('MORETHAN', 'due_dateMORETHANopened_at@day@after@3', 'due_dateMORETHANopened_at@day@after@30'),
    about('LESSTHAN', 'due_dateLESSTHANopened_at@day@after@30', 'due_dateLESSTHANopened_at@day@after@3'),
    about(
        'ON',
        'due_dateON2026-03-09@2026-03-09 00:00:00@2026-03-09 23:59:59',
        'due_dateON2026-03-10@2026-03-10 00:00:00@2026-03-10 23:59:59',
    ),
    about(
        'NOTON',
        'due_dateNOTON2026-03-10@2026-03-10 00:00:00@2026-03-10 23:59:59',
        'due_dateNOTON2026-03-09@2026-03-09 00:00:00@2026-03-09 23:59:59',
    ),
    about('RELATIVEGT', 'due_dateRELATIVEGT@year@ago@20', 'due_dateRELATIVEGT@year@ahead@20'),
    about('RELATIVEGE', 'due_dateRELATIVEGE@year@ago@20', 'due_dateRELATIVEGE@year@ahead@20'),
    about('RELATIVELT', 'due_dateRELATIVELT@year@ahead@20', 'due_dateRELATIVELT@year@ago@20'),
    about('RELATIVELE', 'due_dateRELATIVELE@year@ahead@20', 'due_dateRELATIVELE@year@ago@20'),
    about('RELATIVEEE', 'due_dateRELATIVEEE@year@ago@0', 'due_dateRELATIVEEE@year@ago@20'),
    about(
        'DATEPART',
        'due_dateDATEPARTMarch@javascript:gs.datePart("month","march","EE")',
        'due_dateDATEPARTMay@javascript:gs.datePart("month","may","EE")',
    ),
    about(
        'DYNAMIC',
        'assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe',
        'caller_idDYNAMIC90d1921e5f510100a9ad2572f2b477fe',
    ),
    about('INSTANCEOF', 'sys_class_nameINSTANCEOFincident', 'sys_class_nameINSTANCEOFproblem'),
    about('IN_HIERARCHY', 'caller_idIN_HIERARCHY1', 'caller_idIN_HIERARCHY2'),
    about('IN_HIERARCHY_DYNAMIC', 'caller_idIN_HIERARCHY_DYNAMIC1', 'caller_idIN_HIERARCHY_DYNAMIC2'),
    about('DOESNOTHAVE', 'short_descriptionDOESNOTHAVEx', 'short_descriptionDOESNOTHAVEKeel'),
    about('EXCLUDING', 'short_descriptionEXCLUDINGx', 'short_descriptionEXCLUDINGKeel of the ship'),
]

function about(operator: string, yes: string, no: string): Question {
    return { operator, yes, no }
}
