@org.jspecify.annotations.NullMarked
package dev.hearth.processor.generate;
