package dev.hearth.dev.compile;

import dev.hearth.dev.classfile.ClassFacts;
import java.net.URI;
import java.util.Arrays;

/**
 * A class that a compile made.
 *
 * @param origin the source that it was made of, generated or not
 * @param facts what its file says
 */
record CompiledClass(MemoryFile file, URI origin, ClassFacts facts) {
  boolean isSame(byte[] other) {
    return Arrays.equals(file.bytes(), other);
  }
}
