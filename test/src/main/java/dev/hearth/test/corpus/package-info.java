/** Runs evolution cases: a pool of worker JVMs, none of which is trusted further than its pipe. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.corpus;
