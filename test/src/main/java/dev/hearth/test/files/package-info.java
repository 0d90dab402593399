/** Folders, and where classes are found: for what runs cases and benchmarks. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.files;
