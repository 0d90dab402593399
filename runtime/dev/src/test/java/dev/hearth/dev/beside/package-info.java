@org.jspecify.annotations.NullMarked
package dev.hearth.dev.beside;
