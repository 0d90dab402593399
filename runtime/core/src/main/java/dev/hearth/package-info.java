/** What a program holds its state in and runs by: {@code Hot}, {@code Held}, {@code HotRuntime}. */
@org.jspecify.annotations.NullMarked
package dev.hearth;
