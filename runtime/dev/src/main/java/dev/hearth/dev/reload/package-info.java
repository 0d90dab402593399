/** Takes a running program over into new code, and back when that fails. */
@org.jspecify.annotations.NullMarked
package dev.hearth.dev.reload;
