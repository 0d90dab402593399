package dev.hearth.dev.report;

/** Where reports go to. Called by several threads. */
@FunctionalInterface
public interface Reports {
  /** Shows or writes it; never throws. */
  void tell(Report report);

  /** Both of two. */
  default Reports and(Reports other) {
    return report -> {
      tell(report);
      other.tell(report);
    };
  }
}
