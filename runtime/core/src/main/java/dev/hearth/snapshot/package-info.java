/** Writes state to files and reads it back: one codec, led by the schema, for JSON and CBOR. */
@org.jspecify.annotations.NullMarked
package dev.hearth.snapshot;
