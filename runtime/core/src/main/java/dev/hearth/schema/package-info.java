/**
 * The shape of a program's state: schemas, their sealed history and what differs between two of
 * them. Plain Java, used by the compiler's side and by the running program alike.
 */
@org.jspecify.annotations.NullMarked
package dev.hearth.schema;
