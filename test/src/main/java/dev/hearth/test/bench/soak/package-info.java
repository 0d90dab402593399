/** Whether a dev run of many reloads stays what it was: its state right, its memory flat. */
@org.jspecify.annotations.NullMarked
package dev.hearth.test.bench.soak;
