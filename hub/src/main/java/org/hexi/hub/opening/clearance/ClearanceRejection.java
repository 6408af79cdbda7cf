package org.hexi.hub.opening.clearance;

import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why clearance refuses a command. Steps out of order are {@link org.hexi.engine.customs.lifecycle.StepRejection}s. */
public sealed interface ClearanceRejection extends Rejection {
    /** The consignment does not cross the border of the customs territory. */
    record NotCrossing(String from, String to) implements ClearanceRejection {
        @Override
        public String code() {
            return "clearance.declare.notCrossing";
        }

        @Override
        public List<Object> arguments() {
            return List.of(from, to);
        }
    }

    /** Only consignor, consignee and broker of the dossier may declare it. */
    record NotDeclarant() implements ClearanceRejection {
        @Override
        public String code() {
            return "clearance.declare.notDeclarant";
        }
    }

    /** The dossier has a declaration that is neither sent back nor refused. */
    record AlreadyFiled(String reference) implements ClearanceRejection {
        @Override
        public String code() {
            return "clearance.declare.alreadyFiled";
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference);
        }
    }

    /** The step belongs to an officer of the office. */
    record OfficersOnly() implements ClearanceRejection {
        @Override
        public String code() {
            return "clearance.officer.only";
        }
    }

    /** A required document is not there yet, so the goods cannot be released. */
    record DocumentsMissing(List<String> typeCodes) implements ClearanceRejection {
        public DocumentsMissing {
            typeCodes = List.copyOf(typeCodes);
        }

        @Override
        public String code() {
            return "clearance.release.documentsMissing";
        }

        @Override
        public List<Object> arguments() {
            return List.of(String.join(", ", typeCodes));
        }
    }

    /** The secret of a day is shown only when the day is over. */
    record DayNotOver(String day) implements ClearanceRejection {
        @Override
        public String code() {
            return "clearance.seed.dayNotOver";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day);
        }
    }

    /** Studies are for officers, analysts and administrators. */
    record StudyNotYours() implements ClearanceRejection {
        @Override
        public String code() {
            return "clearance.study.notYours";
        }
    }

    /** More files than one study reads. */
    record StudyTooWide(int most) implements ClearanceRejection {
        @Override
        public String code() {
            return "clearance.study.tooWide";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** The database was asked to stop, so that the desk is not slowed. */
    record StudyTooSlow(long seconds) implements ClearanceRejection {
        @Override
        public String code() {
            return "clearance.study.tooSlow";
        }

        @Override
        public List<Object> arguments() {
            return List.of(seconds);
        }
    }

    /** As many studies as may are being reckoned. */
    record StudyBusy() implements ClearanceRejection {
        @Override
        public String code() {
            return "clearance.study.busy";
        }
    }
}
