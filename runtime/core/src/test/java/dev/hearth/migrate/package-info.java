/** Tests of how state is carried over. */
@org.jspecify.annotations.NullUnmarked
package dev.hearth.migrate;
