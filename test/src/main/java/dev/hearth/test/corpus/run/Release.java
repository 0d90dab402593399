package dev.hearth.test.corpus.run;

import java.util.Set;

/**
 * A version that runs without a dev run.
 *
 * @param sealed the number that its state is sealed by
 * @param kept the numbers of the sealed versions before it that were still there
 */
record Release(CompiledVersion version, int sealed, Set<Integer> kept) {}
