package dev.hearth.test.bench.soak;

/**
 * What a process has in use.
 *
 * @param heap bytes after a garbage collection
 * @param metaspace bytes after a garbage collection
 * @param classes that are loaded, after a garbage collection
 * @param files open ones, 0 where the system does not tell
 */
public record Usage(long heap, long metaspace, long classes, long threads, long files) {
  /** How much more it is than {@code before}. */
  public Usage since(Usage before) {
    return new Usage(
        heap - before.heap,
        metaspace - before.metaspace,
        classes - before.classes,
        threads - before.threads,
        files - before.files);
  }
}
