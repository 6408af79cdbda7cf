package org.hexi.hub.platform.parties;

import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why the house of parties says no. */
public sealed interface PartiesRejection extends Rejection {
    record AdministratorsOnly() implements PartiesRejection {
        @Override
        public String code() {
            return "parties.viewer.administratorsOnly";
        }
    }

    record CodeTaken(String party) implements PartiesRejection {
        @Override
        public String code() {
            return "parties.code.taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(party);
        }
    }

    record SignInNameTaken(String name) implements PartiesRejection {
        @Override
        public String code() {
            return "parties.signInName.taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    record EmailTaken(String email) implements PartiesRejection {
        @Override
        public String code() {
            return "parties.email.taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(email);
        }
    }

    record LastAdministrator() implements PartiesRejection {
        @Override
        public String code() {
            return "parties.administrator.last";
        }
    }

    record PasswordWrong() implements PartiesRejection {
        @Override
        public String code() {
            return "parties.password.wrong";
        }
    }

    record NotByKey() implements PartiesRejection {
        @Override
        public String code() {
            return "parties.key.peopleOnly";
        }
    }

    record KeyNameTaken(String name) implements PartiesRejection {
        @Override
        public String code() {
            return "parties.key.nameTaken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    record BeyondOwnRights() implements PartiesRejection {
        @Override
        public String code() {
            return "parties.key.beyondOwnRights";
        }
    }

    record InvitationSpent() implements PartiesRejection {
        @Override
        public String code() {
            return "parties.invitation.spent";
        }
    }
}
