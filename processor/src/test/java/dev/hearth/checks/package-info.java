@org.jspecify.annotations.NullMarked
package dev.hearth.checks;
