/** The rooms of test/attack/ that hold attacks. */
export const ROOMS = ['matrix', 'oracle', 'injection', 'bodies', 'kills']
