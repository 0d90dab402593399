package dev.hearth.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** The rules by which history files hold together: each is whole, and names its parent. */
final class HistoryChain {
  /** A file that is called after a date must not be taken for twenty million missing ones. */
  private static final int MOST_GAPS = 100;

  private HistoryChain() {}

  /** A file that is not what was sealed. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient HistoryProblem problem;

    Broken(HistoryProblem problem) {
      super(problem.message());
      this.problem = problem;
    }

    HistoryProblem problem() {
      return problem;
    }
  }

  static SealedVersion checkFile(int number, String text, SealedReader reader) throws Broken {
    String lf = text.replace("\r\n", "\n");
    Optional<SealedVersion> asSealed = reader.read(lf).filter(v -> v.version() == number);
    return asSealed.isPresent() ? asSealed.get() : checkFile(number, lf);
  }

  private static SealedVersion checkFile(int number, String lf) throws Broken {
    if (lf.contains("\n<<<<<<< ") || lf.startsWith("<<<<<<< ")) {
      throw new Broken(edited(number, "has merge conflict markers in it. " + twoBranches(number)));
    }
    SealedVersion sealed;
    try {
      sealed = SchemaJson.readSealed(lf);
    } catch (SchemaFormatException e) {
      throw new Broken(
          edited(
              number,
              "cannot be read: "
                  + e.getMessage()
                  + ". "
                  + (e.isNewer()
                      ? "Update Hearth, as those who sealed it have"
                      : restore(number))));
    }
    if (sealed.version() != number) {
      throw new Broken(
          edited(number, "holds state version " + sealed.version() + ". " + restore(number)));
    }
    SealedVersion whole = SealedVersion.of(number, sealed.parent(), sealed.schema());
    if (!whole.sha256().equals(sealed.sha256()) || !SchemaJson.write(whole).equals(lf)) {
      throw new Broken(
          edited(number, "is not as it was sealed: its hash does not fit. " + restore(number)));
    }
    return sealed;
  }

  static List<HistoryProblem> checkGaps(NavigableSet<Integer> numbers) {
    List<HistoryProblem> problems = new ArrayList<>();
    if (!numbers.isEmpty()) {
      for (int n = numbers.first(); n < numbers.last() && problems.size() < MOST_GAPS; n++) {
        if (!numbers.contains(n)) {
          problems.add(gap(n));
        }
      }
    }
    return problems;
  }

  static List<HistoryProblem> checkParents(List<SealedVersion> versions) {
    List<HistoryProblem> problems = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      SealedVersion sealed = versions.get(i);
      if ((sealed.version() == 1) != sealed.parent().isEmpty()) {
        problems.add(
            edited(sealed.version(), "names no proper parent. " + restore(sealed.version())));
      } else if (i > 0) {
        SealedVersion before = versions.get(i - 1);
        if (before.version() == sealed.version() - 1 && !before.sha256().equals(sealed.parent())) {
          problems.add(
              edited(
                  sealed.version(),
                  "was sealed on top of another "
                      + before.version()
                      + ".json. "
                      + twoBranches(before.version())));
        }
      }
    }
    return problems;
  }

  private static String restore(int number) {
    return "A sealed version is never changed: bring the file back as it was committed"
        + " (git log -- \"*/"
        + number
        + ".json\"), and put the change into the next version";
  }

  private static String twoBranches(int number) {
    return "When two branches sealed the same number, keep the one that others already have, take"
        + " that branch's "
        + number
        + ".json as it is, delete your own and all after it, and seal again";
  }

  private static HistoryProblem edited(int number, String what) {
    return problem(ProblemCode.HISTORY_EDITED, number, what);
  }

  private static HistoryProblem gap(int number) {
    return problem(
        ProblemCode.HISTORY_GAP,
        number,
        "is missing, though older and newer versions are there. Bring it back as it was committed"
            + " (git log -- \"*/"
            + number
            + ".json\"). Support for old versions is ended by deleting the oldest files, never one in"
            + " the middle");
  }

  private static HistoryProblem problem(ProblemCode code, int number, String what) {
    String file = number + ".json";
    return ImmutableHistoryProblem.builder()
        .code(code)
        .file(file)
        .message(file + " " + what)
        .build();
  }
}
