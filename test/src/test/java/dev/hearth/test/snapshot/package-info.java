/** State in files: what they look like, what is refused, and what a kill leaves. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.snapshot;
