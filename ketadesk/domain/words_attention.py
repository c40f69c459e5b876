"""What asked for attention, and what came of it, in words."""

from ketadesk.domain.attention import Acknowledged, Artefact, Consciousness, Departure, Symptoms
from ketadesk.domain.vitals import CONSCIOUSNESS

AttentionContent = Acknowledged | Symptoms | Artefact | Consciousness | Departure


def attention_in_words(content: AttentionContent) -> str:
    """One entry as a short phrase."""
    match content:
        case Acknowledged():
            return f"Acknowledged: {content.words}{_behind(content.because)}"
        case Symptoms():
            return symptoms_in_words(content)
        case Artefact():
            parts = f" ({', '.join(content.parts)})" if content.parts else ""
            return f"Reading marked as artefact{parts}{_behind(content.because)}"
        case Consciousness():
            expected = ", expected drug effect, not scored" if content.expected else ""
            return f"Consciousness {content.level}, {CONSCIOUSNESS.get(content.level, content.level)}{expected}"
        case Departure():
            return f"Left the room: {content.text}"


def symptoms_in_words(symptoms: Symptoms) -> str:
    """What was asked with its answers, and what was done: Headache yes; chest pain, vision no; done: lights down."""
    by_answer: dict[str, list[str]] = {}
    for item, answer in symptoms.answers:
        by_answer.setdefault(answer, []).append(item)
    ordered = sorted(by_answer.items(), key=lambda pair: pair[0] != "yes")
    told = "; ".join(f"{', '.join(items)} {answer}" for answer, items in ordered)
    done = f"done: {symptoms.response}" if symptoms.response else ""
    return "Symptoms: " + "; ".join(filter(None, (told, done)))


def _behind(because: str | None) -> str:
    return f", {because}" if because else ""
