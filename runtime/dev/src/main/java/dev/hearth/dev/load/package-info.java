/** What a version of the program is made of, and its class loader. */
@org.jspecify.annotations.NullMarked
package dev.hearth.dev.load;
