package dev.hearth.test.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One round: the versions of a program, the decisions between them, and the state that it has to
 * begin with.
 *
 * @param edits what was done, for a tally
 */
record Cell(List<Program> programs, List<Decisions> steps, Value.Struct state, Set<String> edits) {
  private static final int TRIES = 30;

  /**
   * A random round.
   *
   * @param first whether its root is the module's first
   * @param versions how many versions there are
   */
  static Cell random(Choices choices, String base, boolean first, int versions) {
    boolean hidden = choices.chance(50);
    Program program = RandomProgram.make(choices, base, hidden && first);
    for (int i = 0; i < TRIES && !program.isSound(); i++) {
      program = RandomProgram.make(choices, base, hidden && first);
    }
    List<Program> programs = new ArrayList<>(List.of(program));
    List<Decisions> steps = new ArrayList<>();
    Set<String> edits = new TreeSet<>();
    for (int i = 1; i < versions; i++) {
      Decisions step = step(choices, program, edits);
      program = step.now();
      steps.add(step);
      programs.add(program);
    }
    return new Cell(programs, steps, RandomValues.state(programs.get(0), choices), edits);
  }

  private static Decisions step(Choices choices, Program program, Set<String> edits) {
    for (int i = 0; i < TRIES; i++) {
      Edits edit = new Edits(program, choices);
      Program edited = edit.some();
      Optional<Decisions> decisions =
          edited.isSound() ? Decider.decide(program, edited, choices) : Optional.empty();
      if (decisions.isPresent()) {
        edits.addAll(edit.done());
        return decisions.get();
      }
    }
    return Decider.decide(program, program, Choices.replay(List.of())).orElseThrow();
  }

  int versions() {
    return programs.size();
  }
}
