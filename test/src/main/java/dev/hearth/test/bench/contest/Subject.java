package dev.hearth.test.bench.contest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What is measured, and what it is compared to; a constant of an enum. */
public interface Subject {
  /** The constant's name. */
  String name();

  /** As figures name it. */
  String label();

  /** For the output. */
  String text();

  /** Makes what is to be worked on anew each time, and is what works on it. */
  Supplier<Supplier<Object>> measured(Path folder) throws IOException;

  /** The same for what that is compared to. */
  Supplier<Supplier<Object>> baseline(Path folder) throws IOException;

  /** What a result says of itself: both must say the same. */
  String text(Object result);
}
