package vn.minhbach.query.work;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an act has to be told.
 *
 * @param name in the body of the request
 * @param kind how it is asked for
 * @param label the message that asks for it, and for a choice the name of what is chosen
 * @param required whether the act needs it
 * @param choices the words to choose from; only of a choice
 * @param longest how many characters it may have; 0 where that does not matter
 * @param when another field and its values with which alone it is asked for, such as {@code
 *     field=CHANNEL}; absent if always
 */
record ActField(
    String name,
    Kind kind,
    String label,
    boolean required,
    List<String> choices,
    int longest,
    @Nullable String when) {
  ActField {
    choices = List.copyOf(choices);
  }

  /** How something is asked for. Templates have a case for each. */
  enum Kind {
    /** A line of text. */
    LINE,
    /** Text of several lines. */
    WORDS,
    /** A date. */
    DAY,
    /** A date and a time of day, in Vietnamese time. */
    MOMENT,
    /** One of some words. */
    CHOICE,
    /** Yes or no. */
    TICK,
    /** A unit of the agency. */
    UNIT,
    /** A colleague. */
    COLLEAGUE,
    /** A colleague, and with them their unit, as {@code toUnit}. */
    COLLEAGUE_AND_UNIT,
    /** Somebody else who answers for it, too. */
    SECOND_PERSON,
    /** The same, only where the rules ask for it. */
    BACKING_PERSON,
    /** The law that allows it, only where the rules ask for one. */
    BACKING_LAW,
    /** A step of the procedure. */
    STEP,
    /** The step that is open: nothing to be typed. */
    OPEN_STEP,
    /** The number of something that is awaited: a part of the address, not of the body. */
    PART,
    /** Papers of the procedure that nobody has brought yet. */
    PAPERS_TO_ASK,
    /** Papers that were brought. */
    PAPERS_BROUGHT,
    /** Papers that are none of the procedure, each with its law. */
    OTHER_PAPERS,
    /** Another dossier, by its code. */
    DOSSIER,
    /** A person. */
    PERSON,
    /** When what is waited for may be over: for the what-if only. */
    ENDS_AT
  }

  static ActField of(String name, Kind kind) {
    return new ActField(name, kind, name, true, List.of(), 0, null);
  }

  static ActField line(String name, int longest) {
    return new ActField(name, Kind.LINE, name, true, List.of(), longest, null);
  }

  /** Text for the vault. */
  static ActField words(String name) {
    return new ActField(name, Kind.WORDS, name, true, List.of(), 2000, null);
  }

  static ActField choice(String name, Class<? extends Enum<?>> of) {
    return new ActField(
        name,
        Kind.CHOICE,
        of.getSimpleName(),
        true,
        Stream.of(of.getEnumConstants()).map(Enum::name).toList(),
        0,
        null);
  }

  ActField optional() {
    return new ActField(name, kind, label, false, choices, longest, when);
  }

  ActField labelled(String other) {
    return new ActField(name, kind, other, required, choices, longest, when);
  }

  ActField without(String choice) {
    return new ActField(
        name,
        kind,
        label,
        required,
        choices.stream().filter(one -> !one.equals(choice)).toList(),
        longest,
        when);
  }

  ActField onlyWith(String condition) {
    return new ActField(name, kind, label, required, choices, longest, condition);
  }
}
