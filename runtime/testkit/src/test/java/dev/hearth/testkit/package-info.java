@org.jspecify.annotations.NullMarked
package dev.hearth.testkit;
