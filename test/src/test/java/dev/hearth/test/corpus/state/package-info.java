/** Tests of the canonical form of state. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.corpus.state;
