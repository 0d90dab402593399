package dev.hearth.processor;

import dev.hearth.processor.plan.Draft;
import dev.hearth.processor.plan.MigrationClass;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Remade;
import dev.hearth.processor.plan.Transition;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.History;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.PackedHistory;
import dev.hearth.schema.Renames;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The resources of a build, held back until it has passed. */
final class Outputs {
  private final ClassOutput output;
  private final List<ClassOutput.Resource> resources = new ArrayList<>();
  private ClassOutput.@Nullable Resource reads;

  Outputs(ClassOutput output) {
    this.output = output;
  }

  /**
   * Today's schema.
   *
   * @param running the draft that a dev run is running, through which state may have come
   */
  void schema(
      StateSchema now, History history, Optional<Plan> plan, Optional<CompiledSchema> running)
      throws IOException {
    Set<String> remade = new TreeSet<>(plan.map(Remade::of).orElseGet(Set::of));
    running
        .filter(
            draft ->
                plan.flatMap(Plan::newest).isPresent()
                    && draft.history().equals(history.newestHash()))
        .ifPresent(draft -> remade.addAll(draft.remade()));
    CompiledSchema compiled =
        ImmutableCompiledSchema.builder()
            .base(history.newest().map(SealedVersion::version).orElse(0))
            .history(history.newestHash())
            .schema(now)
            .renames(
                plan.flatMap(Plan::newest)
                    .map(transition -> transition.decisions().renames())
                    .orElseGet(Renames::none))
            .remade(remade)
            .build();
    add(CompiledSchema.RESOURCE, SchemaJson.write(compiled));
  }

  void history(History history) throws IOException {
    add(PackedHistory.RESOURCE, PackedHistory.write(history.versions()));
  }

  void migrations(Optional<Plan> plan, Optional<Draft> draft) throws IOException {
    Map<String, String> classes = new TreeMap<>();
    for (Transition transition : plan.map(Plan::transitions).orElse(List.of())) {
      String version = Integer.toString(transition.version());
      classes.put(
          version, transition.migration().map(MigrationClass::name).orElse(generated(transition)));
      touched(plan.orElseThrow(), transition, classes);
    }
    draft
        .map(Draft::plan)
        .ifPresent(
            step -> {
              Transition transition = step.transitions().get(0);
              classes.put("running", generated(transition));
              touched(step, transition, classes);
            });
    add(ClassOutput.MIGRATIONS, PropertiesText.of(classes));
  }

  private static void touched(Plan plan, Transition transition, Map<String, String> classes) {
    List<String> touched = plan.lineage().touchedIn(transition.version());
    if (!touched.isEmpty()) {
      classes.put(transition.version() + ".touched", String.join(",", touched));
    }
  }

  /**
   * What is given up on the way from each sealed version, and why, for whoever tries out a way:
   * {@code 1.game.Ship#vx=…}.
   */
  void drops(Optional<Plan> plan) throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Transition transition : plan.map(Plan::transitions).orElse(List.of())) {
      Map<String, String> sorted = new TreeMap<>(transition.decisions().droppedRoots());
      transition
          .decisions()
          .drops()
          .forEach((member, reason) -> sorted.put(withHash(member), reason));
      sorted.forEach((name, reason) -> reasons.put(transition.version() + "." + name, reason));
    }
    add(ClassOutput.DROPS, PropertiesText.of(reasons));
  }

  private static String withHash(String member) {
    int dot = member.lastIndexOf('.');
    return member.substring(0, dot) + "#" + member.substring(dot + 1);
  }

  private static String generated(Transition transition) {
    String inPackage = transition.diff().old().generatedPackage();
    return (inPackage.isEmpty() ? "" : inPackage + ".") + transition.holder() + "$Migration";
  }

  /** Reserves the place of what {@link #reads} will know. */
  void reserveReads() throws IOException {
    reads = output.reserve(ClassOutput.READS);
    resources.add(reads);
  }

  /** What the analysed migration classes read. */
  void reads(Map<String, String> texts) {
    if (reads != null) {
      reads.with(PropertiesText.of(texts));
    }
  }

  void notes(String text) throws IOException {
    add(ClassOutput.BUILD, text);
  }

  private void add(String resource, String text) throws IOException {
    resources.add(output.reserve(resource).with(text));
  }

  void write() {
    try {
      for (ClassOutput.Resource resource : resources) {
        resource.write();
      }
      output.deleteLeftovers();
      if (reads == null) {
        output.deleteNotes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the class output", e);
    }
  }
}
