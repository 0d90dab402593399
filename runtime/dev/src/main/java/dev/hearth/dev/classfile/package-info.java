/** What a class file declares, and which classes it names. */
@org.jspecify.annotations.NullMarked
package dev.hearth.dev.classfile;
