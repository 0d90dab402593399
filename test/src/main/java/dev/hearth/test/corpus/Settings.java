package dev.hearth.test.corpus;

import java.time.Duration;

/**
 * How cases are run.
 *
 * @param limit for each case to work or to wait
 * @param flattened whether the last version restores the snapshots when it is flattened as well
 */
record Settings(Duration limit, boolean flattened) {}
