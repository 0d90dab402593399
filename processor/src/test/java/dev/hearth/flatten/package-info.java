@org.jspecify.annotations.NullMarked
package dev.hearth.flatten;
