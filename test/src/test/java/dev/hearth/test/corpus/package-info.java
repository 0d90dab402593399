/** Tests of what runs evolution cases. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.corpus;
