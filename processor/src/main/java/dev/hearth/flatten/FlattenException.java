package dev.hearth.flatten;

import java.util.List;
import java.util.stream.Collectors;

/** Some handles cannot be flattened; the message has all problems, a line each. */
public final class FlattenException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final transient List<FlattenProblem> problems;

  FlattenException(List<FlattenProblem> problems) {
    super(
        problems.stream()
            .map(problem -> "\n  " + problem)
            .collect(Collectors.joining("", "handles that cannot be flattened:", "")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem of the module. */
  public List<FlattenProblem> problems() {
    return problems;
  }
}
