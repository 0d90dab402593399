/** Tests of what reads evolution cases. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.corpus.read;
