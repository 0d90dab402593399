/**
 * Turns handles into plain fields in compiled classes: {@code final Hot<Integer> hp} becomes {@code
 * int hp}.
 */
@org.jspecify.annotations.NullMarked
package dev.hearth.flatten;
