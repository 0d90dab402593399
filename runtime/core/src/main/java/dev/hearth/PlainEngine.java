package dev.hearth;

/** Runs a program as it was compiled. */
final class PlainEngine implements Engine {
  private final HotProgram program;
  private boolean closed;

  private PlainEngine(HotProgram program) {
    this.program = program;
  }

  static PlainEngine begin(Class<? extends HotProgram> type) {
    if (type.getClassLoader().getResource("META-INF/hearth/schema.json") == null) {
      throw new IllegalStateException(
          type.getName()
              + " was compiled without Hearth's annotation processor: there is no"
              + " META-INF/hearth/schema.json on its class path. Name the processor in the build,"
              + " with -processorpath or as an annotation processor path.");
    }
    HotProgram program = Programs.create(type);
    program.start();
    return new PlainEngine(program);
  }

  @Override
  public void step() {
    program.step();
  }

  @Override
  public boolean done() {
    return program.done();
  }

  @Override
  public void awaitNextStep(long begin) {
    HotRuntime.awaitNextStep(begin, program.period());
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      Programs.close(program);
    }
  }
}
