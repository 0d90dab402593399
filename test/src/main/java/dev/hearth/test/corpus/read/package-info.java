/** Evolution cases as they are written on disk. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.corpus.read;
